import { Page, PageHead } from '../components/page.tsx'

/** The golden paths that are offered, and the form to ask for one. */
export function CataloguePage() {
  return (
    <Page>
      <PageHead title="Catalogue" />
    </Page>
  )
}
