import { gpuSize } from '../../../inventory/index.ts'
import { devicesOf } from '../gpu-cluster/gpu-size.ts'
import type { ParameterProblem } from './cluster-network.ts'
import type { AksGpuParameters } from './parameters.ts'

type Pools = AksGpuParameters['pools']
type Teams = AksGpuParameters['teams']

/** Shares name pools for training, each once, and what is promised to all teams together is there. */
export const shareProblems = (pools: Pools, teams: Teams): readonly ParameterProblem[] => [
  ...teams.flatMap((team, index) => [
    ...emptyProblem(pools, teams, index),
    ...team.shares.flatMap((_, at) => nameProblems(pools, team, [index, at])),
  ]),
  ...pools.flatMap((pool, index) => promiseProblem(pool, index, teams)),
]

/** The only team may leave its shares out and has everything. Of several, one without shares would wait for ever. */
const emptyProblem = (pools: Pools, teams: Teams, index: number): readonly ParameterProblem[] =>
  teams.length > 1 && teams[index]?.shares.length === 0 && pools.some((pool) => pool.purpose === 'training')
    ? [
        {
          path: ['teams', index],
          message: `there are several teams: say in \`shares\` what \`${teams[index]?.name}\` may have of each pool`,
        },
      ]
    : []

function nameProblems(pools: Pools, { shares }: Teams[number], [team, at]: readonly [number, number]): readonly ParameterProblem[] {
  const name = shares[at]?.pool ?? ''
  const path = ['teams', team, 'shares', at, 'pool']
  const pool = pools.find((one) => one.name === name)
  if (pool === undefined) return [{ path, message: `no pool is called \`${name}\`` }]
  if (pool.purpose !== 'training') return [{ path, message: `\`${name}\` serves inference: jobs of teams run on pools for training` }]
  if (shares.findIndex((one) => one.pool === name) < at) return [{ path, message: `there is a share of \`${name}\` already` }]
  return []
}

function promiseProblem(pool: Pools[number], index: number, teams: Teams): readonly ParameterProblem[] {
  // A size that was refused already has nothing to count.
  if (gpuSize(pool.size)?.gpus === undefined) return []
  const there = devicesOf(pool.size) * pool.max
  const promised = teams
    .flatMap(({ shares }) => shares.filter((share) => share.pool === pool.name))
    .reduce((total, { gpus }) => total + gpus, 0)
  if (promised <= there) return []
  const message = `teams are promised ${promised} GPUs of \`${pool.name}\`, which has ${there} at most: promise less and let them borrow, or let it grow`
  return [{ path: ['pools', index, 'max'], message }]
}
