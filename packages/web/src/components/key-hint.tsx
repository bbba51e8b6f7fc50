/** A key on the keyboard. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="inline-flex gap-1">
      {keys.split(' ').map((key) => (
        <kbd key={key} className="rounded border border-line-strong bg-sunken px-1.5 font-mono text-2xs leading-4 text-ink">
          {key}
        </kbd>
      ))}
    </span>
  )
}
