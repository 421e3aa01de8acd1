/** Files that an ini file includes, as paths inside the source; those outside of it are none of its files. */
export function includedBy(path: string, text: string): readonly string[] {
  const folder = path.split('/').slice(0, -1)
  const names = Array.from(
    text.matchAll(/^[ \t]*include[ \t]+"?([^"\n\r#]+?)"?[ \t]*(?:#.*)?\r?$/gm),
    ([, name]) => name!,
  )
  return names.flatMap((name) => inside(folder, name))
}

function inside(folder: readonly string[], name: string): readonly string[] {
  if (name.startsWith('/')) return []
  const parts: string[] = [...folder]
  for (const part of name.split('/')) {
    if (part === '..' && parts.pop() === undefined) return []
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return [parts.join('/')]
}
