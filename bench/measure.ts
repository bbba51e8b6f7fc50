import { spawn } from 'node:child_process'

/** One run of a process, as the operating system saw it. */
export interface Run {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly stdout: string
}

/** Prints what the process used when it ends; loaded before the measured program, so that nothing of it has to change. */
const ACCOUNT = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n@account '+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,rss:u.maxRSS/1024})+'\\n')})`

/** Runs a Node program to its end. `pinned`: on one processor only. Fails when the program ends with a code that is not in `codes`. */
export async function measure(
  args: readonly string[],
  options: { pinned?: boolean; codes?: readonly number[]; env?: Record<string, string> } = {},
): Promise<Run> {
  const node = [process.execPath, '--import', ACCOUNT, ...args]
  const command = options.pinned === true ? ['taskset', '-c', '0', ...node] : node
  const started = process.hrtime.bigint()
  const child = spawn(command[0] ?? '', command.slice(1), { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  if (!(options.codes ?? [0]).includes(code ?? -1)) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr.slice(-2000)}`)
  const account: { cpu: number; rss: number } = JSON.parse(/@account (\{.*\})/.exec(stderr)?.[1] ?? '{"cpu":0,"rss":0}')
  return { seconds, cpuSeconds: account.cpu, peakMegabytes: account.rss, stdout }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value that 95 of 100 do not exceed. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN
}

/** The value that 99 of 100 do not exceed. */
export function percentile99(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.99) - 1)] ?? Number.NaN
}
