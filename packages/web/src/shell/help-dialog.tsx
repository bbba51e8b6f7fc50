import { Dialog } from '../components/dialog.tsx'
import { KeyHint } from '../components/key-hint.tsx'
import { pages } from './pages.ts'

const others = [
  ['/', 'Search on this page'],
  ['j', 'Next row'],
  ['k', 'Previous row'],
  ['Esc', 'Close the panel'],
  ['?', 'This help'],
] as const

/** The keys. */
export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keyboard" description="Keys work everywhere but inside text fields.">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <KeyList title="Go to" keys={pages.map((page) => [`g ${page.key}`, page.name])} />
        <KeyList title="On a page" keys={others} />
      </div>
    </Dialog>
  )
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className="mb-2 text-xs font-semibold text-muted">{title}</h3>
      <dl className="flex flex-col gap-2">
        {keys.map(([key, meaning]) => (
          <div key={key} className="flex items-center gap-3 text-[0.8125rem]">
            <dt className="w-14">
              <KeyHint keys={key} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
