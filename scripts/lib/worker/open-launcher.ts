import type { Launcher } from './launcher.ts'
import { launcherBinary } from './launcher-binary.ts'
import { nativeLauncher } from './launcher-native.ts'
import { portableLauncher } from './launcher-portable.ts'

/** The compiled launcher where the machine can make it, else one on child_process alone. */
export async function openLauncher(): Promise<Launcher> {
  const binary = await launcherBinary()
  return binary === null ? portableLauncher() : nativeLauncher(binary)
}
