/** Work that a search may spend, counted and not timed, so that the same text always gives the same reading. */
export interface Work {
  /** Spends an amount; false where the budget is exhausted. */
  spend(amount: number): boolean;
  isExhausted(): boolean;
}

export function createWork(budget: number): Work {
  let left = budget;
  return {
    spend: (amount) => {
      left -= amount;
      return left >= 0;
    },
    isExhausted: () => left < 0,
  };
}
