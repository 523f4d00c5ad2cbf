/** Opens what folds around an element, and puts the focus on its line or its first choice; nothing where it is not there. */
export function unfold(id: string): void {
  const element = document.getElementById(id);
  for (let around = element?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  element?.querySelector<HTMLElement>('summary, select, input:checked')?.focus();
}
