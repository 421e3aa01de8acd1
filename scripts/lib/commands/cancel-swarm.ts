import { cancelCampaign } from '../apply/cancel-campaign.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { openStoreDir } from '../effects/store-dir.ts'
import { cancelledText } from '../ui/change-text.ts'
import { printJson, sayer } from '../ui/say.ts'
import { openCluster } from './open-cluster.ts'
import type { Cli } from './options.ts'
import { acceptedRecipe, type Project } from './project.ts'
import { withManager } from './swarm-project.ts'

/** Stops campaigns on a cluster. */
export async function cancelSwarm(cli: Cli, project: Project): Promise<number> {
  const asked = [...cli.args, ...cli.list('only')]
  return await withManager(cli, project, {
    verb: 'cancel',
    work: async ({ docker }) => {
      const cluster = await openCluster(docker, project)
      const mirror = openRunStore(openStoreDir(project.store.path).database)
      try {
        await cluster.sync(mirror)
        for (const name of asked) acceptedRecipe(mirror, project, name)
        const all = mirror.revisions(project.name).map((each) => each.campaign)
        const cancelled: string[] = []
        for (const campaign of asked.length > 0 ? asked : all) {
          const name = { manifest: project.name, campaign }
          if (await cancelCampaign(name, cluster)) cancelled.push(campaign)
        }
        if (cli.flag('json')) printJson({ schema: 1, running: cancelled.length > 0, cancelled })
        else sayer(cli.flag('quiet'))(cancelledText(cancelled))
        return 0
      } finally {
        mirror.close()
        await cluster.close()
      }
    },
  })
}
