/** The countries whose papers are drawn; the rules may know more. */
export type Country = 'KZ' | 'UZ' | 'KE'
