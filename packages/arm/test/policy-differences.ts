/** A case of the corpus that expects something else than Azure documents. */
export interface Difference {
  readonly effect: string | null
  readonly state: string
  /** What Azure documents, and where. */
  readonly why: string
}

const ORDERING =
  'a text does not order with a number: the evaluation fails (Azure/azure-policy-linter, rule ordering-operator-on-incompatible-field-type)'

/** The cases that are judged as Azure documents and not as the corpus expects, one by one. */
export const differences: Readonly<Record<string, Difference>> = {
  'type_coercion: coercion_string_number_greater': { effect: null, state: 'Error', why: ORDERING },
  'type_coercion: coercion_string_number_less': { effect: null, state: 'Error', why: ORDERING },
  'expressions: expr_unary_minus_float': {
    effect: null,
    state: 'Error',
    why: '`add` takes integers (learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#add)',
  },
  'parse_errors: concat_zero_args_is_valid': {
    effect: null,
    state: 'Error',
    why: '`concat` needs one argument (learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#concat)',
  },
}
