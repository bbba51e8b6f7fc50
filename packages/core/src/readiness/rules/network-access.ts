import { fail, pass, type Judgement } from './judgement.ts'
import { judgeProperty, sameValue } from './property-rule.ts'
import type { ResourceCase } from './subjects.ts'

/** Closed to the internet: public access off, left to a network security perimeter, or a firewall that denies what it does not name. */
export const judgeClosedNetwork = (subject: ResourceCase, acl = 'networkAcls.defaultAction', publicByDefault = 'Enabled'): Judgement =>
  judgeProperty(subject, 'publicNetworkAccess', publicByDefault, (access, told) => {
    if (sameValue(access, 'SecuredByPerimeter')) return pass('SecuredByPerimeter', told, { observed: access, expected: 'Disabled' })
    if (sameValue(access, 'Disabled')) return pass('PublicAccessDisabled', told, { observed: access, expected: 'Disabled' })
    return judgeProperty(subject, acl, 'Allow', (action, aboutAcl) => {
      const details = { observed: { publicNetworkAccess: access, defaultAction: action }, expected: { defaultAction: 'Deny' } }
      return sameValue(action, 'Deny')
        ? pass('DeniedByDefault', `${told}, and ${aboutAcl}`, details)
        : fail('OpenToInternet', `${told}, and ${aboutAcl}: every network can reach it`, details)
    })
  })
