export { actions, allowed, roles, type Action, type Grant, type Role } from './role.ts'
