import type { RequestCheck, RequestDraft } from '@fairway/core/api'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { checkDraft } from '../api/mutations.ts'

const SETTLE_MS = 400

/** What a form would come to, and how fresh that is. */
export interface LiveCheck {
  /** The last answer, kept while the next one is asked for. */
  readonly answer: RequestCheck | undefined
  readonly error: unknown
  /** What is shown is about the form as it is now. */
  readonly fresh: boolean
  readonly retry: () => void
}

/** Asks what a form would come to, once typing pauses; a question that is overtaken is taken back. Nothing is asked for `undefined`. */
export function useLiveCheck(draft: RequestDraft | undefined): LiveCheck {
  const text = draft === undefined ? '' : JSON.stringify(draft)
  const [settled, setSettled] = useState({ text, draft })
  const settle = useEffectEvent(() => setSettled({ text, draft }))
  useEffect(() => {
    if (text === settled.text) return undefined
    const timer = setTimeout(() => settle(), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [text, settled.text])
  const { draft: asked } = settled
  const check = useQuery({
    queryKey: ['requests', 'check', settled.text],
    queryFn: asked === undefined ? skipToken : async ({ signal }) => checkDraft(asked, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    gcTime: 60_000,
  })
  return {
    answer: draft === undefined ? undefined : check.data,
    error: draft === undefined ? null : check.error,
    fresh: text === settled.text && !check.isFetching,
    retry: () => void check.refetch(),
  }
}
