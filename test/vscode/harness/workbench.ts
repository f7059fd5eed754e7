import type { Locator, Page } from 'playwright-core';

/**
 * What a person does in VS Code's window. Text is looked for with strings, never with patterns: the editor draws
 * blanks as no-break spaces, which only strings take for blanks.
 */
export class Workbench {
  readonly editor: Locator;
  readonly quickInput: Locator;
  readonly hover: Locator;
  readonly problems: Locator;

  constructor(readonly page: Page) {
    this.editor = page.locator('.editor-group-container.active .editor-instance');
    this.quickInput = page.locator('.quick-input-widget');
    this.hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
    this.problems = page.locator('.markers-panel .monaco-list-row .marker-message-details-container');
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.statusbar-item').first().waitFor();
  }

  /** Opens a file of the folder through quick open. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.quickInput.locator('input[type=text]').fill(name);
    await this.quickInput.locator('.monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command from the palette. */
  async command(title: string): Promise<void> {
    await this.palette(title);
    await this.quickInput.locator('.monaco-list-row', { hasText: title }).first().click();
  }

  /** Opens the palette with something typed into it. */
  async palette(text: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input[type=text]').fill(`>${text}`);
  }

  /** Puts the cursor somewhere, lines and columns from 1, and leaves the editor with the focus. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.quickInput.locator('input[type=text]').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: text });
  }

  squiggle(severity: 'error' | 'warning' | 'info'): Locator {
    return this.editor.locator(`.cdr.squiggly-${severity}`);
  }

  lens(text: string): Locator {
    return this.editor.locator('.codelens-decoration a', { hasText: text });
  }

  problem(text: string): Locator {
    return this.problems.filter({ hasText: text });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  status(text: string): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** Opens the list of problems, of those that say so. */
  async showProblems(filter: string): Promise<void> {
    await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
    await this.page.getByPlaceholder('Filter (e.g. text').fill(filter);
  }

  /** Opens the list of fixes with the light bulb. */
  async openFixes(): Promise<Locator> {
    await this.editor.locator('.codicon[class*=lightbulb], .codicon[class*=light-bulb]').first().click();
    const fixes = this.page.locator('.action-widget .monaco-list-row.action');
    await fixes.first().waitFor();
    return fixes;
  }

  /** Applies one of the fixes that the list shows. */
  async choose(fixes: Locator, title: string): Promise<void> {
    const fix = fixes.filter({ hasText: title }).first();
    await fix.hover({ force: true }); // the list heeds the pointer only once it has moved
    await fix.click();
    await fixes.first().waitFor({ state: 'detached' });
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }
}
