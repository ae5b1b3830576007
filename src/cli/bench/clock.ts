/** How long each of several stages took, in milliseconds, one inside of another counted once, for the inner one. */
export interface Clock<Stage extends string> {
  /** The same work, counted for a stage. */
  readonly clocked: <Given extends readonly unknown[], Made>(
    stage: Stage,
    work: (...given: Given) => Made,
  ) => (...given: Given) => Made;
  /** What the stages took of some work; what belongs to none of them counts for the first. */
  readonly measure: (work: () => void) => Readonly<Record<Stage, number>>;
}

/** A clock of stages; `now` is the time in milliseconds. */
export function createClock<Stage extends string>(
  stages: readonly [Stage, ...Stage[]],
  now: () => number = () => performance.now(),
): Clock<Stage> {
  const spent = new Map<Stage, number>();
  let running = stages[0];
  let since = 0;
  const turnTo = (stage: Stage) => {
    const time = now();
    spent.set(running, (spent.get(running) ?? 0) + time - since);
    running = stage;
    since = time;
  };
  return {
    clocked:
      (stage, work) =>
      (...given) => {
        const outer = running;
        turnTo(stage);
        const made = work(...given);
        turnTo(outer);
        return made;
      },
    measure: (work) => {
      spent.clear();
      running = stages[0];
      since = now();
      work();
      turnTo(stages[0]);
      const entries = stages.map((stage) => [stage, spent.get(stage) ?? 0] as const);
      return Object.fromEntries(entries) as Record<Stage, number>;
    },
  };
}
