import type { Endpoint } from '../api/endpoint.ts'
import { auditEndpoints } from './audit.ts'
import { documentationEndpoint } from './documentation.ts'
import { findingEndpoints } from './findings.ts'
import { goldenPathEndpoints } from './golden-paths.ts'
import { healthEndpoints } from './health.ts'
import { landingZoneEndpoints } from './landing-zone.ts'
import { overviewEndpoints } from './overview.ts'
import { peopleEndpoints } from './people.ts'
import { phaseEndpoints } from './phases.ts'
import { policyEndpoints } from './policy.ts'
import { referenceEndpoints } from './reference.ts'
import { reportEndpoints } from './reports.ts'
import { requestEndpoints } from './requests.ts'
import { resourceEndpoints } from './resources.ts'
import { savedViewEndpoints } from './saved-views.ts'
import { scanEndpoints } from './scans.ts'
import { sessionEndpoints } from './session.ts'
import { waiverEndpoints } from './waivers.ts'

const described: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...overviewEndpoints,
  ...phaseEndpoints,
  ...findingEndpoints,
  ...resourceEndpoints,
  ...scanEndpoints,
  ...waiverEndpoints,
  ...auditEndpoints,
  ...savedViewEndpoints,
  ...peopleEndpoints,
  ...policyEndpoints,
  ...landingZoneEndpoints,
  ...goldenPathEndpoints,
  ...requestEndpoints,
  ...reportEndpoints,
  ...referenceEndpoints,
  ...healthEndpoints,
]

/** Everything that can be asked of the API. A new endpoint is a line in its file; a new file is a line here. */
export const endpoints: readonly Endpoint[] = [...described, documentationEndpoint(described)]
