/** An amount in whole euro cents; never a float of euros. */
export type Cents = number;
