import type { GroupInput } from '../../scripts/lib/core/group.ts'
import type { Metrics, Parameters, ParameterValue } from '../../scripts/lib/job/types.ts'

type Axes = Readonly<Record<string, readonly ParameterValue[]>>
type Row = GroupInput & { readonly durationMs: number }

/** A run for each combination of values and repetition, all done. */
export function study(
  axes: Axes,
  repetitions: number,
  measure: (parameters: Parameters, repetition: number) => Metrics,
): readonly Row[] {
  let points: readonly Parameters[] = [{}]
  for (const [name, values] of Object.entries(axes))
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })))
  return points.flatMap((parameters) =>
    Array.from({ length: repetitions }, (_, repetition) => ({
      parameters,
      repetition,
      outcome: 'done' as const,
      durationMs: 5,
      metrics: measure(parameters, repetition),
    })),
  )
}
