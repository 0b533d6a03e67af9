/** What is made of the last text, kept until another comes. */
export function ofLast<A>(make: (text: string) => A): (text: string) => A {
  let last: { readonly text: string; readonly made: A } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
