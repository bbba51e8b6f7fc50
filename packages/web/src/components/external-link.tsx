/** A link out of the console. Anything but http and https is shown as text: links come from data. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className="break-words text-accent hover:underline">
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  )
}
