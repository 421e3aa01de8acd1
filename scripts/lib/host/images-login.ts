import { run } from './run.ts'

/**
 * Gives the services of the swarm a new password for the images, which holds for twelve hours: machines that join
 * later fetch them with what the services know. Tasks that run are not touched by it.
 */
export async function renewImagesLogin(repository: string): Promise<void> {
  const services = (await run(['docker', 'service', 'ls', '--format', '{{.Name}} {{.Image}}']))
    .split('\n')
    .map((line) => line.split(' ') as [string, string?])
    .filter(([, image]) => image?.startsWith(repository))
  if (services.length === 0) return
  const [registry] = repository.split('/') as [string]
  const input = await run(['aws', 'ecr', 'get-login-password'])
  await run(['docker', 'login', '--username', 'AWS', '--password-stdin', registry], { input })
  for (const [name] of services)
    await run(['docker', 'service', 'update', '--quiet', '--detach', '--with-registry-auth', name])
}
