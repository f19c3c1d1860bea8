/** Names the place where steering begins. */

/** All routes of the sandbox lie here and below. */
export const steeringPrefix = '/__understudy'
