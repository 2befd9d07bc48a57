/**
 * The Chinese implementation list (实施清单): one office's description of one item, with the
 * national field names. Every platform met has these fields, written `TASK_NAME`, `task_name` or
 * `taskName`; values are texts or numbers, yes and no are codes.
 */

/** A value of a field. */
export type Field = string | number | boolean | null | undefined;

/** One material (材料) of the list. */
export interface MaterialRow {
  /** What situations link to; its place in the list, from 1, where absent. */
  readonly MATERIAL_GUID?: Field;
  readonly MATERIAL_NAME?: Field;
  /** 材料类型. */
  readonly MATERIAL_TYPE?: Field;
  /** 材料形式. */
  readonly MATERIAL_FORMAT?: Field;
  /** 材料必要性. */
  readonly IS_NEED?: Field;
  /** 非必要时办理情形, in words. */
  readonly HANDLE_CASE?: Field;
  /** 来源渠道. */
  readonly SOURCE_TYPE?: Field;
  readonly SOURCE_EXPLAIN?: Field;
  readonly PAGE_NUM?: Field;
  readonly ORIGINAL_AMOUNT?: Field;
  readonly COPY_AMOUNT?: Field;
  readonly PAGE_FORMAT?: Field;
  readonly FORM_GUID?: Field;
  readonly EXAMPLE_GUID?: Field;
  readonly FILL_EXPLAIN?: Field;
  readonly ACCEPT_STAND?: Field;
  /** 要求提供材料的依据, in words. */
  readonly BY_LAW?: Field;
  /** 是否需要本人到现场填写. */
  readonly IS_SELF?: Field;
  readonly ORDER_NUM?: Field;
}

/** Model a: a title with options, each of which links materials. */
export interface SituationRow {
  readonly TITLE?: Field;
  readonly OPTIONS?: readonly {
    readonly OPTION_VALUE?: Field;
    /** `MATERIAL_GUID` of each material linked. */
    readonly MATERIALS?: readonly Field[];
  }[];
}

/** Model b: a tree, flat; questions stand below options, options below questions. */
export interface StateRow {
  readonly STATE_ID?: Field;
  readonly STATE_NAME?: Field;
  readonly PARENT_STATE_ID?: Field;
  readonly IS_QUESTION?: Field;
  /** `y` yes or no, `s` one, `m` many. */
  readonly ANSWER_TYPE?: Field;
  readonly MUST_ANSWER?: Field;
  /** 是否告知承诺: whoever is in this situation signs a statement instead. */
  readonly IS_INFORM_COMMIT?: Field;
  /** A condition in an expression language; not read. */
  readonly EXPRESSION?: Field;
  readonly MATERIALS?: readonly Field[];
}

/** A whole list. Every member may be missing; `importImplementationList` says what that means. */
export interface ImplementationList {
  readonly TASK_NAME?: Field;
  readonly CATALOG_CODE?: Field;
  readonly TASK_CODE?: Field;
  readonly TASK_HANDLE_ITEM?: Field;
  readonly TASK_VERSION?: Field;
  readonly DEPT_NAME?: Field;
  readonly DEPT_CODE?: Field;
  readonly TASK_TYPE?: Field;
  readonly SERVER_TYPE?: Field;
  readonly PROJECT_TYPE?: Field;
  readonly ANTICIPATE_DAY?: Field;
  readonly ANTICIPATE_TYPE?: Field;
  readonly PROMISE_DAY?: Field;
  readonly PROMISE_TYPE?: Field;
  readonly SPECIAL_PROCEDURE?: Field;
  readonly ACCEPT_CONDITION?: Field;
  /** 办理形式, several with commas. */
  readonly HANDLE_TYPE?: Field;
  readonly LIMIT_SCENE_NUM?: Field;
  readonly LIMIT_SCENE_EXPLAIN?: Field;
  readonly ONLINE_HANDLE_DEPTH?: Field;
  readonly ONLINE_HANDLE_URL?: Field;
  readonly TRANSACT_ADDR?: Field;
  readonly TRANSACT_TIME?: Field;
  readonly IS_SCHEDULE?: Field;
  readonly IS_EXPRESS?: Field;
  readonly IS_MAIL_MATERIAL?: Field;
  readonly IS_MAIL_RESULT?: Field;
  readonly IS_SERVICE_TERMINALS?: Field;
  readonly IS_PAY_ONLINE?: Field;
  readonly IS_FEE?: Field;
  readonly FEE_BASIS?: Field;
  readonly RESULT_NAME?: Field;
  readonly CONSULT_PHONE?: Field;
  readonly HANDLE_AREA?: Field;
  readonly USER_TOPIC_TYPE?: Field;
  readonly CORP_TOPIC_TYPE?: Field;
  /** Day of the last change. */
  readonly UPDATE_DATE?: Field;
  readonly BYLAWS?: readonly {
    readonly LAW_NAME?: Field;
    readonly LAW_NUMBER?: Field;
    readonly CLAUSE_NUMBER?: Field;
  }[];
  readonly FEES?: readonly {readonly FEE_NAME?: Field; readonly FEE_AMOUNT?: Field}[];
  readonly RESULTS?: readonly {readonly RESULT_NAME?: Field}[];
  readonly FAQS?: readonly {readonly QUESTION?: Field; readonly ANSWER?: Field}[];
  readonly MATERIALS?: readonly MaterialRow[];
  readonly SITUATIONS?: readonly (SituationRow | StateRow)[];
}
