import type { CodeEntry } from './code.ts'

/** FW82xx. Codes are registered once and never reused. */
export const hierarchyCodes = {
  FW8201: {
    severity: 'error',
    title: 'two management groups of one name',
    explanation: 'Azure compares the ids of management groups without regard to case, and each is unique in the tenant.',
    wayOut: 'Give one of them another name, or remove it.',
  },
  FW8202: {
    severity: 'error',
    title: 'unknown parent of a management group',
    explanation: 'A group names a parent that the tree does not have, so nobody knows which policies it inherits.',
    wayOut: 'Name a group of the tree. A group that Azure has already is declared with `state: existing`.',
  },
  FW8203: {
    severity: 'error',
    title: 'management groups that contain each other',
    explanation: 'Following the parents of a group leads back to it.',
    wayOut: 'Let one of them lie in another group, or in the root by leaving `parent` out.',
  },
  FW8204: {
    severity: 'error',
    title: 'management group too deep',
    explanation: 'Azure takes six levels of management groups below the root of the tenant.',
    wayOut: 'Let the group lie higher up. Environments and teams are told apart by subscriptions, not by groups.',
  },
  FW8205: {
    severity: 'error',
    title: 'unknown archetype',
    explanation: 'A group or an archetype names an archetype that neither the library nor the landing zone has.',
    wayOut:
      'Name one of the library (`root`, `platform`, `landing_zones`, `corp`, `online`, `ai_corp`, `ai_online` ...) or declare it under `archetypes`.',
  },
  FW8206: {
    severity: 'error',
    title: 'archetypes that begin with each other',
    explanation: 'Following `base` leads back to the archetype, so what it holds is not said.',
    wayOut: 'Remove one of the archetypes from `base`.',
  },
  FW8207: {
    severity: 'error',
    title: 'unknown assignment or guardrail',
    explanation:
      'What is to be removed, overridden or chosen is in none of the archetypes below: nothing would change, which nobody wants to find out later.',
    wayOut: 'Write the name as `fairway plan landing-zone` shows it, or remove the entry.',
  },
  FW8208: {
    severity: 'error',
    title: 'effect that the definition does not allow',
    explanation: 'A policy definition allows some effects only. Azure refuses the assignment.',
    wayOut: 'Choose one of the effects that the message names.',
  },
  FW8209: {
    severity: 'error',
    title: 'unknown policy definition',
    explanation:
      'An assignment of the landing zone names a definition that is not built in as far as Fairway knows, not declared in the estate and not pulled.',
    wayOut: 'Correct the id, declare a PolicyDefinition, or pull definitions with `fairway policy pull`.',
  },
  FW8210: {
    severity: 'error',
    title: 'unknown management group',
    explanation: 'A subscription, a roll-out or a guardrail names a group that the tree of the landing zone does not have.',
    wayOut: 'Name a group of `hierarchy.groups`; without any the tree of the Azure landing zone holds, with `ai-corp` and `ai-online`.',
  },
  FW8211: {
    severity: 'error',
    title: 'roll-out that ends before it begins',
    explanation: 'Policies tell first and stop later: `deny` lies before `audit`.',
    wayOut: 'Set `deny` to a day after `audit`; some weeks between give teams time to mend what is told.',
  },
  FW8212: {
    severity: 'error',
    title: 'parameter without a value',
    explanation: 'A definition has a parameter without a default, and the assignment gives it no value. Azure refuses the assignment.',
    wayOut: 'Give the value under `parameters`.',
  },
  FW8213: {
    severity: 'error',
    title: 'exemption without an end',
    explanation: 'An exemption from a guardrail of the landing zone needs a day on which it ends, or nobody ever looks at it again.',
    wayOut: 'Set `expiresOn`; renew it with a change that somebody reviews.',
  },
  FW8214: {
    severity: 'warning',
    title: 'exemption that is not written',
    explanation: 'The exemption has ended, or its scope is none that the landing zone knows.',
    wayOut: 'Remove it, give it a later end, or name a group, a Subscription or `<Subscription>/<resource group>` of the estate.',
  },
  FW8215: {
    severity: 'warning',
    title: 'guardrail that denies what is planned',
    explanation: 'Something that the landing zone is to build would be denied by a policy of its own group.',
    wayOut: 'Change the resource, its group, or the guardrail; or exempt it until a day.',
  },
  FW8216: {
    severity: 'warning',
    title: "guardrails in each other's way",
    explanation: "Two policies that hold in one group write different values into one property, or deny each other's values.",
    wayOut: 'Keep one of them, or give both the same value.',
  },
  FW8217: {
    severity: 'error',
    title: 'definition that must not be enforced',
    explanation: 'A definition is assigned that demands what Azure itself has left behind: enforced, it stops every workload of its kind.',
    wayOut: 'Remove the assignment, or assign it with `enforcement: audit`.',
  },
  FW8218: {
    severity: 'warning',
    title: 'assignment left out',
    explanation:
      'An assignment that was asked for by name needs a definition that is not built in and was not pulled, or a value that the platform does not have.',
    wayOut: 'Pull the library with `fairway policy pull`, declare what is missing, or do not ask for the assignment.',
  },
  FW8219: {
    severity: 'error',
    title: 'two assignments of one name',
    explanation: 'A group gets two different assignments of one name. Azure keeps one of them, whichever comes last.',
    wayOut: 'Give one another name, or remove the one that is not meant.',
  },
  FW8220: {
    severity: 'error',
    title: 'unknown parameter',
    explanation: 'An assignment gives a value to a parameter that its definition does not have. Azure refuses the assignment.',
    wayOut: 'Write one of the parameters that the message names.',
  },
  FW8221: {
    severity: 'warning',
    title: 'deprecated definition assigned',
    explanation: 'Azure keeps the definition for those who have it and will remove it.',
    wayOut: 'Assign what took its place, or nothing.',
  },
  FW8222: {
    severity: 'warning',
    title: 'assignment that does not do what it says',
    explanation: 'The id of the definition is one that guides name in error: it does something else than the name of the assignment says.',
    wayOut: 'Assign the definition that the message names, or call the assignment what it does.',
  },
  FW8223: {
    severity: 'warning',
    title: 'exemption from what nobody assigns',
    explanation:
      'An exemption names an assignment that neither the landing zone nor the estate makes, or a member that its initiative does not have: it spares nobody.',
    wayOut: 'Write the name as `fairway plan landing-zone -o json` shows it under `assignments`, or remove the exemption.',
  },
} as const satisfies Record<string, CodeEntry>
