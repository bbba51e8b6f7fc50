import { Page, PageHead } from '../components/page.tsx'

/** To be filled. */
export function WavesPage() {
  return (
    <Page>
      <PageHead title="Waves" />
    </Page>
  )
}
