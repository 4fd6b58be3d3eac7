import type { TemplateResult } from 'lit';
import type { Session } from '../session.js';

export function terms(_: Session): TemplateResult | undefined {
  return undefined;
}
