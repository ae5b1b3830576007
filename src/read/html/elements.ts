/** An element that is open, and whether it hides what it holds or keeps its white space. */
export interface Element {
  readonly name: string;
  readonly hides: boolean;
  readonly keepsSpace: boolean;
}

/** The open elements, in scopes: an end tag inside a cell closes nothing outside of it. */
export interface Elements {
  readonly open: (element: Element) => void;
  /** Closes the nearest element of that name in this scope, with all that is open inside it. False where none is. */
  readonly close: (name: string) => boolean;
  readonly openScope: () => void;
  readonly closeScope: () => void;
  /** Closes everything that is open in this scope. */
  readonly clearScope: () => void;
  readonly isHidden: () => boolean;
  readonly keepsSpace: () => boolean;
}

/** Each element is looked at once when it opens and once when it closes, so that hostile nesting costs no more. */
export function createElements(): Elements {
  const stack: Element[] = [];
  const scopes: { readonly base: number; counts: Map<string, number> | null }[] = [{ base: 0, counts: null }];
  let hiding = 0;
  let keeping = 0;

  const count = (element: Element, change: 1 | -1): void => {
    const scope = scopes.at(-1);
    if (scope) scope.counts ??= new Map();
    scope?.counts?.set(element.name, (scope.counts.get(element.name) ?? 0) + change);
    if (element.hides) hiding += change;
    if (element.keepsSpace) keeping += change;
  };
  const pop = (): Element | undefined => {
    const element = stack.pop();
    if (element) count(element, -1);
    return element;
  };
  const clearScope = (): void => {
    while (stack.length > (scopes.at(-1)?.base ?? 0)) pop();
  };
  return {
    open: (element) => {
      stack.push(element);
      count(element, 1);
    },
    close: (name) => {
      if ((scopes.at(-1)?.counts?.get(name) ?? 0) === 0) return false;
      while (pop()?.name !== name);
      return true;
    },
    openScope: () => scopes.push({ base: stack.length, counts: null }),
    closeScope: () => {
      clearScope();
      if (scopes.length > 1) scopes.pop();
    },
    clearScope,
    isHidden: () => hiding > 0,
    keepsSpace: () => keeping > 0,
  };
}
