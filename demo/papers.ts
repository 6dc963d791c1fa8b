/** Every paper the demo and the tests can draw; each is a function from facts to a text PDF. */
export { application } from './papers/application.ts'
export { appointmentOrder, foundersDecision } from './papers/appointment.ts'
export { invoice } from './papers/invoice.ts'
export { powerOfAttorney } from './papers/power-of-attorney.ts'
export { registration } from './papers/registration.ts'
