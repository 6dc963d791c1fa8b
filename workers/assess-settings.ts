import type { Config } from '../config.ts'
import type { AssessSettings } from '../rules/assess.ts'
import { rulebook } from '../rules/rulebook.ts'

/** What the operator set of how cases are judged. */
export function assessSettings(config: Config): AssessSettings {
  return {
    acceptStated: config.ACCEPT_STATED,
    applicationMaxAgeDays: config.APPLICATION_MAX_AGE_DAYS,
    providerNames: [config.PROVIDER_NAME, ...config.PROVIDER_ALIASES],
    rules: rulebook(config.RULES_FILE),
  }
}
