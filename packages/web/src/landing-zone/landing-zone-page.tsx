import { Page, PageHead } from '../components/page.tsx'

/** To be filled. */
export function LandingZonePage() {
  return (
    <Page>
      <PageHead title="Landing zone" />
    </Page>
  )
}
