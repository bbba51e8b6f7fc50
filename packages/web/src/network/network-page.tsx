import { Page, PageHead } from '../components/page.tsx'

/** To be filled. */
export function NetworkPage() {
  return (
    <Page>
      <PageHead title="Network" />
    </Page>
  )
}
