export { bodyProblems, graphOf, placeOf, siteOf } from '@fairway/testkit'
