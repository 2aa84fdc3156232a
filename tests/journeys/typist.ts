import type { Page } from 'playwright-core';

/** Keystroke-level model (Card, Moran & Newell 1980): seconds of an average typist and of thinking. */
const KEY_SECONDS = 0.28;
const THINKING_SECONDS = 1.35;
/** What the model leaves to the system: a second for each answer that is waited for, well above what it takes. */
const RESPONSE_SECONDS = 1;

/** The only hands a keyboard journey has; they count what they do. */
export class Typist {
  readonly #page: Page;
  #keys = 0;
  #questions = 0;
  #responses = 0;
  constructor(page: Page) {
    this.#page = page;
  }

  /** What the keys pressed and the questions answered so far cost by the model, in seconds. */
  get seconds(): number {
    return this.#keys * KEY_SECONDS + this.#questions * THINKING_SECONDS + this.#responses * RESPONSE_SECONDS;
  }
  get questions(): number {
    return this.#questions;
  }

  async type(text: string): Promise<void> {
    this.#keys += text.length;
    await this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.#keys += key.split('+').length;
    await this.#page.keyboard.press(key);
  }

  /** Thinks about a question and goes to it. */
  async ask(name: string | RegExp): Promise<void> {
    this.#questions += 1;
    await this.tabTo(name);
  }

  async tabTo(name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      const label = await this.#page.evaluate(labelOfFocus);
      if (typeof name === 'string' ? label.includes(name) : name.test(label)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(name)}`);
  }

  /** Waits for what the screen answers. */
  async waitFor(answer: Promise<unknown>): Promise<void> {
    this.#responses += 1;
    await answer;
  }
}

/** The words on what has the focus, with those of the group it is in. */
function labelOfFocus(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return '';
  const isField =
    at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement;
  if (!isField) return at.getAttribute('aria-label') ?? at.textContent;
  const group = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  return [group, ...[...(at.labels ?? [])].map((label) => label.textContent)].join(' ');
}
