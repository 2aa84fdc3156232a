/** The command was written wrongly: exit status 2, with the usage text. */
export class WrongUse extends Error {}
