import type { CodeEntry } from './code.ts'

/** FW80xx. Codes are registered once and never reused. */
export const addressCodes = {
  FW8001: {
    severity: 'error',
    title: 'not an IPv4 prefix',
    explanation:
      'A range of addresses is written as four numbers from 0 to 255 without leading zeros, a slash and a length from 0 to 32. Fairway plans IPv4 only.',
    wayOut: 'Write a prefix such as `10.0.0.0/16`.',
  },
  FW8002: {
    severity: 'error',
    title: 'address in place of a prefix',
    explanation:
      'The address before the slash is not the first one of a range of that length. One of the two parts is a slip, and which one only its author knows.',
    wayOut: 'Write the first address of the range, or the length that was meant.',
  },
  FW8003: {
    severity: 'error',
    title: 'range that Azure refuses',
    explanation:
      'Virtual networks may not have loopback, link-local, multicast and broadcast addresses, nor 168.63.129.16, where Azure answers for itself.',
    wayOut: 'Choose a range in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
  },
  FW8004: {
    severity: 'warning',
    title: 'addresses that belong to somebody else',
    explanation:
      'The range is neither private (RFC 1918) nor shared (RFC 6598). Azure takes it, but whoever has these addresses on the internet cannot be reached from the network.',
    wayOut: 'Choose a range in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, unless the addresses are your own.',
  },
  FW8005: {
    severity: 'error',
    title: 'address spaces that overlap',
    explanation: 'Two regions, or one of them twice, have the same addresses. Networks with the same addresses cannot be peered or routed.',
    wayOut: 'Take the addresses out of one of the two.',
  },
  FW8006: {
    severity: 'error',
    title: 'address space that is reserved as a whole',
    explanation: 'Everything in a prefix of a region is reserved for somebody else, so that nothing can be placed in it.',
    wayOut:
      'Give the region other addresses, or correct what is reserved. A reserved range may lie inside of an address space: it is left out.',
  },
  FW8007: {
    severity: 'error',
    title: 'region without addresses',
    explanation: 'A network is wanted in a region for which no address space is declared.',
    wayOut: 'Add the region with its prefixes to `addressSpaces` of the Network.',
  },
  FW8008: {
    severity: 'error',
    title: 'size that no network may have',
    explanation:
      'Azure takes networks and subnets from /2 to /29. It keeps five addresses of each subnet, so that smaller ones would be empty.',
    wayOut: 'Ask for a length within these bounds.',
  },
  FW8009: {
    severity: 'error',
    title: 'address space exhausted',
    explanation:
      'No free block of the region is large enough for a network. Locked addresses never move, so that room is made only by more addresses or by releasing some.',
    wayOut: 'Do one of the things that the message names: add a prefix of the named size to the region, or release networks that are gone.',
  },
  FW8010: {
    severity: 'error',
    title: 'network too small for its subnets',
    explanation: 'The subnets of a network need more than its prefix has left.',
    wayOut: 'Ask for the length that the message names, or grow the locked network where the addresses around it are free.',
  },
  FW8011: {
    severity: 'error',
    title: 'chosen prefix that cannot be had',
    explanation:
      'A prefix was chosen for a network, and it lies outside of the address space, is too small, or belongs to somebody else already.',
    wayOut: 'Choose another prefix, add it to the address space, or leave the choice to Fairway.',
  },
  FW8012: {
    severity: 'error',
    title: 'locked address outside of its place',
    explanation: 'The lock file gives a network addresses outside of its region, or a subnet addresses outside of its network.',
    wayOut:
      'Put the addresses back into the address space of the region. If nothing is deployed there, remove the line from the lock file: it is then placed anew.',
  },
  FW8013: {
    severity: 'error',
    title: 'locked addresses that overlap',
    explanation:
      'Two lines of the lock file give the same addresses to two networks that do not lie in each other. A merge may have done it.',
    wayOut: 'Keep the line of what is deployed and remove the other one: it is then placed anew.',
  },
  FW8014: {
    severity: 'error',
    title: 'locked address in a reserved range',
    explanation: 'What the lock file gave out was reserved for somebody else afterwards. Fairway does not move it by itself.',
    wayOut:
      'Correct the reserved range, or remove the line from the lock file: the network is then placed anew, which means to deploy it anew.',
  },
  FW8015: {
    severity: 'error',
    title: 'locked address too small for what is asked',
    explanation:
      'A network or subnet is to be larger than the lock file has it. In place it grows only where the addresses around it are free.',
    wayOut: 'Do what the message names: grow it in place, or ask for the size that it has.',
  },
  FW8016: {
    severity: 'error',
    title: 'private addresses needed',
    explanation:
      'A service takes only private addresses (RFC 1918) or breaks with certain ranges, and the region or the network has no such addresses left.',
    wayOut: 'Add a prefix in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 to the region.',
  },
  FW8017: {
    severity: 'error',
    title: 'locked twice',
    explanation: 'The lock file gives one key two prefixes. A merge may have done it.',
    wayOut: 'Keep the line of what is deployed and remove the other one.',
  },
  FW8018: {
    severity: 'error',
    title: 'unresolved merge in the lock file',
    explanation: 'The lock file holds the markers with which Git shows what it could not merge. Nothing of it is used.',
    wayOut:
      'Keep the lines of both sides where their keys differ. Where one key has two prefixes, keep the one that is deployed. Remove the markers and plan again: what overlaps is told.',
  },
  FW8019: {
    severity: 'warning',
    title: 'release of what is in use',
    explanation: 'Addresses are to be released that the estate still asks for, or that the lock file does not have. They stay as they are.',
    wayOut: 'Take the network out of the estate first, or correct the key.',
  },
} as const satisfies Record<string, CodeEntry>
