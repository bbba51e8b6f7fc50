import type { HubSpec, NetworkSpec } from './kind.ts'
import { gatewayFacts } from './gateways.gen.ts'
import type { GatewaySize } from './tables.ts'

/** How a hub reaches on-premises, and why. */
export interface GatewayChoice {
  readonly kind: 'none' | 'vpn' | 'expressRoute'
  /** The size; absent where there is no gateway, or where it exists. */
  readonly size?: GatewaySize
  /** The reason in a sentence. */
  readonly why: string
}

/** Decides between VPN and ExpressRoute: what the hub says, or what on-premises needs. */
export function gatewayChoice(spec: NetworkSpec, hub: HubSpec): GatewayChoice {
  const wanted = hub.gateway === 'by-need' ? byNeed(spec, hub) : { kind: hub.gateway, why: `The hub says ${hub.gateway}.` }
  if (wanted.kind === 'none' || hub.state === 'existing') return wanted
  const size = sizeFor(wanted.kind, peakMegabits(spec))
  return { ...wanted, size, why: `${wanted.why} ${size.sku} carries ${number(size.megabitsPerSecond)} Mbit/s.` }
}

function byNeed({ onPremises }: NetworkSpec, hub: HubSpec): Pick<GatewayChoice, 'kind' | 'why'> {
  if (hub.state === 'existing') return { kind: 'none', why: 'The hub exists, and nothing says that it has a gateway.' }
  if (onPremises === undefined) return { kind: 'none', why: 'Nothing is connected on-premises.' }
  const data = `${number(onPremises.dataPerMonthGiB)} GiB a month`
  if (onPremises.latency === 'sensitive') {
    return {
      kind: 'expressRoute',
      why: `On-premises waits for answers from Azure, and the latency of the internet is promised by nobody (${data}).`,
    }
  }
  if (onPremises.dataPerMonthGiB >= gatewayFacts.breakEvenGiBPerMonth) {
    const from = `${number(gatewayFacts.breakEvenGiBPerMonth)} GiB`
    return {
      kind: 'expressRoute',
      why: `${data} flow, and from about ${from} the circuit costs less than traffic over the internet, the provider not counted.`,
    }
  }
  if (largestVpn < peakMegabits({ onPremises })) return { kind: 'expressRoute', why: `${data} are more than VPN carries.` }
  return { kind: 'vpn', why: `${data} and tolerant of latency: VPN is enough and costs a fraction of a circuit.` }
}

const GIBIBYTE_IN_MEGABITS = (8 * 2 ** 30) / 1e6
const SECONDS_OF_MONTH = 30 * 24 * 3600

/** What flows in the busiest hours, in Mbit/s: the average of the month, times what the table says of peaks. */
const peakMegabits = ({ onPremises }: Pick<NetworkSpec, 'onPremises'>): number =>
  (((onPremises?.dataPerMonthGiB ?? 0) * GIBIBYTE_IN_MEGABITS) / SECONDS_OF_MONTH) * gatewayFacts.peakFactor

const planned = (size: GatewaySize): number => size.megabitsPerSecond * gatewayFacts.plannedShare

const largestVpn = Math.max(...gatewayFacts.sizes.filter(({ kind }) => kind === 'vpn').map(planned))

/** The smallest gateway that carries the peak; the largest where none does. */
function sizeFor(kind: 'vpn' | 'expressRoute', peak: number): GatewaySize {
  const sizes = gatewayFacts.sizes.filter((size) => size.kind === kind)
  const size = sizes.find((one) => planned(one) >= peak) ?? sizes.at(-1)
  if (size === undefined) throw new Error(`data/gateways.json has no ${kind}`)
  return size
}

/** Digits in groups, the same on every machine. */
const number = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
