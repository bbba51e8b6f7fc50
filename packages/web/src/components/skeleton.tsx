import { classNames } from './class-names.ts'

/** A grey shape where content will be. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden="true" className={classNames('skeleton h-4', className)} />
}

/** Lines of a list that is being read. */
export function SkeletonLines({ lines }: { readonly lines: number }) {
  return (
    <output className="flex flex-col gap-3">
      <span className="sr-only">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="flex items-center gap-3" aria-hidden="true">
          <div className="skeleton size-4 rounded-full" />
          <div className={classNames('skeleton h-3.5', line % 3 === 0 ? 'w-3/4' : line % 3 === 1 ? 'w-1/2' : 'w-2/3')} />
        </div>
      ))}
    </output>
  )
}
