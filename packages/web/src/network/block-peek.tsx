import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { landingZoneResourcesQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { count, safe } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { EstateLine, PlanLink } from '../landing-zone/links.tsx'
import { FirstOf } from '../components/first-of.tsx'
import { freeIn, stateNames, type PlacedBlock } from './blocks.ts'

/** A block of addresses: how large it is, who has it, what lies in it, and with whom it is peered. */
export function BlockContent({ placed, plan }: { readonly placed: PlacedBlock | undefined; readonly plan: LandingZonePlan }) {
  if (placed === undefined)
    return <p className="text-[0.8125rem] text-muted">There is no such block in the plan; it may have moved with a change.</p>
  const { block, pool, parent } = placed
  const { free } = freeIn(block)
  return (
    <>
      <Badge tone={block.state === 'used' ? 'accent' : block.state === 'free' ? 'plain' : 'unknown'}>{stateNames[block.state]}</Badge>
      <h2 className="mt-2 font-mono text-base leading-snug font-semibold">{block.prefix}</h2>
      <div className="mt-2">
        <DefinitionList
          entries={[
            ['Addresses', count(block.size)],
            ['Free in it', block.children.length === 0 ? undefined : `${count(free)} directly`],
            ['For', block.key === undefined ? undefined : <Code key="key" text={block.key} />],
            ['Lies in', parent === undefined || parent === pool ? undefined : <BlockLink key="in" prefix={parent.prefix} />],
            ['Address space', block === pool ? undefined : `${pool.prefix} of ${safe(pool.key ?? '')}`],
          ]}
        />
      </div>
      {block.state === 'kept' && (
        <p className="mt-3 text-[0.8125rem] text-muted">
          Nobody asks for it any more. It stays given out until its line is taken from the lock file, so that nothing else moves there
          unseen.
        </p>
      )}
      {block.key !== undefined && block.state === 'used' && <Wanted blockKey={block.key} />}
      {block.children.length > 0 && (
        <PeekSection title="What lies in it">
          <p className="mb-2 text-[0.8125rem]">
            <Link
              from="/network"
              to="/network"
              search={({ q: _q, view: _view, ...old }) => ({ ...old, zoom: block.prefix })}
              className="font-medium text-accent hover:underline"
            >
              Show it alone on the map
            </Link>
          </p>
          <FirstOf items={block.children}>
            {(child) => (
              <li key={child.prefix} className="flex items-baseline gap-3 px-3 py-1 text-[0.8125rem]">
                <span className="w-32 shrink-0">
                  <BlockLink prefix={child.prefix} />
                </span>
                <span className="min-w-0 grow break-words">
                  {child.state === 'free' ? <span className="text-muted">free</span> : safe(child.key ?? '')}
                </span>
                <span className="shrink-0 text-xs text-muted">{count(child.size)}</span>
              </li>
            )}
          </FirstOf>
        </PeekSection>
      )}
      {block.key !== undefined && <Peers blockKey={block.key} plan={plan} />}
    </>
  )
}

const BlockLink = ({ prefix }: { readonly prefix: string }) => (
  <Link
    from="/network"
    to="/network"
    search={(old) => ({ ...old, peek: prefix })}
    className="font-mono text-xs font-medium text-accent hover:underline"
  >
    {prefix}
  </Link>
)

const NETWORKS = { type: 'Microsoft.Network/virtualNetworks' }

/** The network that a block belongs to, as it is planned: the line of the estate that wants it, and where it is built. */
function Wanted({ blockKey }: { readonly blockKey: string }) {
  const list = useInfiniteQuery(landingZoneResourcesQuery(NETWORKS))
  const network = `${blockKey.split('/')[0] ?? ''}/vnet`
  const found = list.data?.pages.flatMap((page) => page.items).find(({ key }) => key === network)
  const { hasNextPage, isFetching, isError, fetchNextPage } = list
  useEffect(() => {
    if (found === undefined && hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [found, hasNextPage, isFetching, isError, fetchNextPage])
  if (found === undefined) return null
  return (
    <PeekSection title="Network">
      <DefinitionList
        entries={[
          ['Name', safe(found.name)],
          ['Why', safe(found.about)],
          ['Scope', safe(found.scope)],
          [
            'Root',
            <PlanLink key="root" to={{ view: 'resources', root: found.root, peek: found.key }}>
              {safe(found.root)}
            </PlanLink>,
          ],
          ['Estate', <EstateLine key="at" at={found.at} />],
        ]}
      />
    </PeekSection>
  )
}

function Peers({ blockKey, plan }: { readonly blockKey: string; readonly plan: LandingZonePlan }) {
  const peers = plan.peerings.flatMap(({ from, to }) => (from === blockKey ? [to] : to === blockKey ? [from] : []))
  if (peers.length === 0) return null
  return (
    <PeekSection title={`Peered with (${count(peers.length)})`}>
      <FirstOf items={[...new Set(peers)]}>
        {(peer) => (
          <li key={peer} className="px-3 py-1 text-[0.8125rem] break-words">
            {safe(peer)}
          </li>
        )}
      </FirstOf>
    </PeekSection>
  )
}
