export { actions, allowed, roles, type Action, type Grant, type Role } from './role.ts'
export { actionsOf, allowedSomewhere, covers, readScope, type ReadScope } from './scope.ts'
