import type { RequestDetailView } from '@fairway/core/api'
import { counted, money, safe, sentence } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'

type Resilience = RequestDetailView['resilience']
type Place = Resilience['placements'][number]['places'][number]

const answers = {
  allowed: { status: 'pass', name: 'Allowed' },
  pending: { status: 'unknown', name: 'Not decided' },
  refused: { status: 'fail', name: 'Refused' },
} as const

/** How hard it is to take a service elsewhere. */
const leaving: Readonly<Record<Place['tie'], string>> = {
  open: 'easy to leave',
  portable: 'leaving takes work',
  proprietary: 'hard to leave',
}

/** Where else it might run, how it outlives a region, and what ties it to where it is. */
export function ResilienceFacts({ request: { resilience, regions } }: { readonly request: RequestDetailView }) {
  const { placements, replication, ties } = resilience
  return (
    <>
      {placements.length > 0 && (
        <PeekSection title="Where it may run">
          <PlacementFacts placements={placements} regions={regions} />
        </PeekSection>
      )}
      {replication.length > 0 && (
        <PeekSection title="When a region is lost">
          <LossFacts replication={replication} />
        </PeekSection>
      )}
      {ties.length > 0 && (
        <PeekSection title="If it had to move">
          <TieFacts ties={ties} />
        </PeekSection>
      )}
    </>
  )
}

/** Where it may run by each placement policy that holds for it, the best place first, with what speaks against the others. */
const PlacementFacts = ({
  placements,
  regions,
}: {
  readonly placements: Resilience['placements']
  readonly regions: readonly string[]
}) => (
  <ul className="flex flex-col gap-3">
    {placements.map(({ policy, places }) => (
      <li key={policy}>
        <p className="text-xs font-medium text-muted">{safe(policy)}</p>
        <ul>
          {places.map((place) => (
            <PlaceItem key={place.name} place={place} chosen={place.region !== undefined && regions.includes(place.region)} />
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

function PlaceItem({ place, chosen }: { readonly place: Place; readonly chosen: boolean }) {
  const { name, answer, reasons, latencyMs, egressPerMonth, leadTimeDays, tie } = place
  const telling = reasons.filter(({ verdict }) => verdict === (answer === 'refused' ? 'against' : 'open'))
  const facts = [
    ...(latencyMs === undefined ? [] : [`${String(latencyMs)} ms`]),
    ...(egressPerMonth === undefined ? [] : [`${money(egressPerMonth)} of egress a month`]),
    ...(leadTimeDays === 0 ? [] : [`${counted(leadTimeDays, 'day')} until it can be used`]),
    leaving[tie],
  ]
  return (
    <li className="mt-1 flex gap-2 text-[0.8125rem]">
      <span className="mt-0.5">
        <StatusIcon status={answers[answer].status} />
      </span>
      <span className="min-w-0 break-words">
        <span className="font-medium">{safe(name)}</span>{' '}
        <span className="text-muted">
          {answers[answer].name.toLowerCase()}
          {chosen && ', where it runs'}
        </span>
        <span className="block text-xs text-muted">{facts.map(safe).join(', ')}</span>
        {telling.map(({ criterion, text }) => (
          <span key={criterion} className="block text-xs">
            <Prose text={sentence(text)} />.
          </span>
        ))}
      </span>
    </li>
  )
}

/** How what it cannot do without reaches a second region. */
const LossFacts = ({ replication }: { readonly replication: Resilience['replication'] }) => (
  <ul className="flex flex-col gap-2 text-[0.8125rem]">
    {replication.map(({ key, what, from, to, dataLossMinutes, recoveryMinutes, how, why }) => (
      <li key={key} className="flex gap-2">
        <span className="mt-0.5">
          <StatusIcon status={to === undefined ? 'unknown' : 'pass'} />
        </span>
        <span className="min-w-0 break-words">
          <span className="font-medium">{safe(what)}</span>{' '}
          <span className="text-muted">{to === undefined ? `of ${safe(from)}: ${safe(why)}` : `${safe(from)} to ${safe(to)}`}</span>
          {to !== undefined && (
            <span className="block text-xs text-muted">
              {dataLossMinutes === 0 ? 'Nothing' : `At most ${counted(dataLossMinutes, 'minute')}`} lost, back within{' '}
              {counted(recoveryMinutes, 'minute')}. {safe(how)}
            </span>
          )}
        </span>
      </li>
    ))}
  </ul>
)

/** What could be taken elsewhere, and what would stay behind, the strongest tie first. */
const TieFacts = ({ ties }: { readonly ties: Resilience['ties'] }) => (
  <ul className="flex flex-col gap-2 text-[0.8125rem]">
    {ties.map(({ service, what, tie, leaves, stays }) => (
      <li key={service} className="break-words">
        <span className="font-medium">{safe(what)}</span> <span className="text-muted">{leaving[tie]}</span>
        <span className="block text-xs text-muted">
          Goes along: {safe(leaves)}. Stays behind: {safe(stays)}.
        </span>
      </li>
    ))}
  </ul>
)
