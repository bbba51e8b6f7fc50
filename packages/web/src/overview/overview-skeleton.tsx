import { Skeleton, SkeletonLines } from '../components/skeleton.tsx'

/** The shape of the overview while it is read. */
export function OverviewSkeleton() {
  return (
    <>
      <div className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4" aria-hidden="true">
        {[1, 2, 3, 4].map((cell) => (
          <div key={cell} className="flex flex-col gap-2 bg-surface px-4 py-2.5">
            <Skeleton className="w-20" />
            <Skeleton className="h-5 w-28" />
          </div>
        ))}
      </div>
      <Skeleton className="h-19" />
      <div className="grid gap-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="rounded-lg border border-line bg-surface p-4">
          <SkeletonLines lines={6} />
        </div>
        <div className="rounded-lg border border-line bg-surface p-4">
          <SkeletonLines lines={6} />
        </div>
      </div>
    </>
  )
}
