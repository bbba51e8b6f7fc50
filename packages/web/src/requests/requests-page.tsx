import { Page, PageHead } from '../components/page.tsx'

/** What teams asked for, and where it stands. */
export function RequestsPage() {
  return (
    <Page>
      <PageHead title="Requests" />
    </Page>
  )
}
