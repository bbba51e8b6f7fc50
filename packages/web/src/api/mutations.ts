import type {
  CheckRequest,
  CheckView,
  CommittedRequest,
  DecisionRequest,
  RecordedView,
  RequestCheck,
  RequestDecision,
  RequestDraft,
  RequestSubmission,
  SavedView,
  ScanProgress,
  WaiverRequest,
} from '@fairway/core/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from './client.ts'
import { segment } from './queries.ts'

/** Starts a scan of the estate's sources. */
export function useStartScan() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => send<ScanProgress | undefined>('POST', '/scans'),
    onSettled: async () => client.invalidateQueries({ queryKey: ['scan'] }),
  })
}

/** Asks for a waiver; somebody else grants it. */
export function useRequestWaiver() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (request: WaiverRequest) => send<RecordedView>('POST', '/waivers', request),
    onSuccess: async () => client.invalidateQueries({ queryKey: ['waivers'] }),
  })
}

/** Grants a waiver that somebody else asked for: findings are judged anew. */
export function useGrantWaiver() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (name: string) => send<unknown>('POST', `/waivers/${segment(name)}/grant`),
    onSuccess: async () => client.invalidateQueries(),
  })
}

/** Keeps a list under a name. */
export function useSaveView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ name, page, query, search }: Omit<SavedView, 'createdBy'>) =>
      send<unknown>('PUT', `/saved-views/${segment(name)}`, { page, query, search }),
    onSuccess: async () => client.invalidateQueries({ queryKey: ['saved-views'] }),
  })
}

/** Forgets a kept list. */
export function useDeleteView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (name: string) => send<unknown>('DELETE', `/saved-views/${segment(name)}`),
    onSuccess: async () => client.invalidateQueries({ queryKey: ['saved-views'] }),
  })
}

/** Asks for a phase's gate to be passed. */
export function useRequestGate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ phase, reason }: { phase: string; reason: string }) =>
      send<unknown>('POST', `/phases/${segment(phase)}/requests`, { reason }),
    onSuccess: async () => client.invalidateQueries(),
  })
}

/** Decides on a phase's gate in one role. */
export function useDecideGate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ phase, ...decision }: DecisionRequest & { phase: string }) =>
      send<unknown>('POST', `/phases/${segment(phase)}/decisions`, decision),
    onSuccess: async () => client.invalidateQueries(),
  })
}

/** Asks what would happen at a deployment. Nothing is kept. */
export const checkFile = async (request: CheckRequest): Promise<CheckView> => send<CheckView>('POST', '/check', request)

/** Asks what a request would come to. Nothing is kept. */
export const checkDraft = async (draft: RequestDraft, signal: AbortSignal): Promise<RequestCheck> =>
  send<RequestCheck>('POST', '/requests/check', draft, signal)

/** Proposes a request: a branch and a commit in the repository of the estate. */
export function useSubmitRequest() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (submission: RequestSubmission) => send<CommittedRequest>('POST', '/requests', submission),
    onSuccess: async () => client.invalidateQueries({ queryKey: ['requests', 'list'] }),
  })
}

/** Proposes a decision on a request, on a branch of its own. */
export function useDecideRequest() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ name, ...decision }: RequestDecision & { name: string }) =>
      send<CommittedRequest>('POST', `/requests/${segment(name)}/decisions`, decision),
    onSuccess: async () => client.invalidateQueries({ queryKey: ['requests'] }),
  })
}
