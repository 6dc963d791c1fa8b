/** Reasons for a person to look, permanent public vocabulary: any of them makes the outcome `review`. */
export const FLAG_CODES = [
  // Identifiers and what they belong to
  'registration-number-mismatch',
  'invalid-check-digit',
  'organisation-mismatch',
  'head-and-branch',
  'account-number-conflict',
  'new-email-conflict',
  // Who signed, and by which paper
  'signatory-mismatch',
  'grantor-mismatch',
  'power-of-attorney-expired',
  'power-of-attorney-undated',
  'power-of-attorney-scope',
  'identity-mismatch',
  'identity-expired',
  // Papers and files
  'several-applications',
  'application-future-dated',
  'application-outdated',
  'unreadable-document',
  'password-protected',
  'executable-attachment',
  'active-content',
  'document-edited',
  'document-reused',
  'text-layer-differs',
  'bar-code-mismatch',
  'bar-code-host',
  'text-gives-orders',
  // The message and who sent it
  'sender-unauthenticated',
  'ambiguous-message',
  'different-sender',
  'reply-to-mismatch',
  'lookalike-domain',
  'message-id-reused',
  'non-owner',
  'withdrawal',
  'haste',
  'possible-follow-up',
  'words-only',
  // The request
  'both-requests',
  // What the provider knows of the account
  'account-unknown',
  'account-country-mismatch',
  'account-entity-type-mismatch',
  'submission-method-mismatch',
  'account-directory-unreachable',
  // The rules themselves
  'no-rules',
] as const
export type FlagCode = (typeof FLAG_CODES)[number]
