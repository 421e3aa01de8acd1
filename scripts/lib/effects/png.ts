import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { UserError } from '../core/errors.ts'

/** So that a figure as wide as a column of a page has 300 dots an inch. */
const ZOOM = 3
const FONT = { defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' }

/** Draws an SVG as PNG, with the fonts of this machine; a UserError where it has none. */
export function pngOf(svg: string, { loadSystemFonts = true } = {}): Uint8Array {
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { ...FONT, loadSystemFonts },
  }
  if (!drawsText(options))
    throw new UserError('no-fonts', 'Cannot write plots as PNG: this machine has no fonts', {
      hint: 'Install some, such as the package fonts-dejavu-core; the SVG files are written',
    })
  return new Resvg(svg, options).render().asPng()
}

/** Without a font, texts would be missing without a word. */
function drawsText(options: ResvgRenderOptions): boolean {
  const text = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">a</text></svg>'
  return new Resvg(text, options).getBBox() !== undefined
}
