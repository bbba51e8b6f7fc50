/** The roles that answer for the programme. Gates name the ones that must approve. */
export const stakeholderRoles = [
  'infrastructure-lead',
  'security-lead',
  'platform-lead',
  'management-sponsor',
  'business-sponsor',
  'compliance-lead',
  'finance-lead',
  'data-lead',
] as const
