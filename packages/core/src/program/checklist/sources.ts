import type { Provenance } from '../../readiness/index.ts'

/** The checklist in three periods. It gives what is to be done, and no numbers. */
export const implementationChecklist: Provenance = {
  title: 'Building AI-friendly cloud architectures, section 10: implementation checklist for IT leaders',
  date: '2026-05-09',
  licence: 'no licence given; facts only',
}

/** What differs for an organisation that has nothing yet and for one that has subscriptions and configurations already. */
export const newAndExisting: Provenance = {
  title: 'Cloud Adoption Framework: ready, landing zones for new and for existing environments',
  url: 'https://learn.microsoft.com/azure/cloud-adoption-framework/ready/',
  licence: 'CC BY 4.0',
}
