/** Invented; no office has this item. */
export const list = {
  TASK_NAME: '风筝放飞登记（示例）',
  CATALOG_CODE: '000999001000',
  TASK_CODE: '11000000000000000K4000999001000',
  DEPT_NAME: '示例风筝管理处',
  DEPT_CODE: 'kite-office',
  SERVER_TYPE: '1,2',
  PROJECT_TYPE: '2',
  ANTICIPATE_DAY: 20,
  ANTICIPATE_TYPE: '1',
  PROMISE_DAY: '5',
  PROMISE_TYPE: '1',
  ACCEPT_CONDITION: '1、有风筝\n2、会放',
  HANDLE_TYPE: '1,2',
  LIMIT_SCENE_NUM: '0',
  ONLINE_HANDLE_URL: 'https://kites.example/apply',
  TRANSACT_ADDR: '示例路 1 号',
  TRANSACT_TIME: '工作日 9:00-17:00',
  IS_SCHEDULE: '1',
  IS_MAIL_RESULT: '1',
  IS_FEE: '1',
  IS_PAY_ONLINE: '1',
  FEE_BASIS: '示例收费办法',
  FEES: [{FEE_NAME: '工本费', FEE_AMOUNT: '5'}],
  RESULTS: [{RESULT_NAME: '风筝登记证'}],
  BYLAWS: [{LAW_NAME: '示例风筝条例', LAW_NUMBER: '1 号', CLAUSE_NUMBER: '第三条'}],
  FAQS: [{QUESTION: '晚上能放吗？', ANSWER: '能。'}],
  UPDATE_DATE: '2026-11-01 08:00:00',
  MATERIALS: [
    {
      MATERIAL_GUID: 'm-1',
      MATERIAL_NAME: '身份证',
      MATERIAL_TYPE: '1',
      IS_NEED: '1',
      SOURCE_TYPE: '20',
      SOURCE_EXPLAIN: '派出所',
      ORDER_NUM: 2,
    },
    {
      MATERIAL_GUID: 'm-2',
      MATERIAL_NAME: '风筝照片',
      MATERIAL_TYPE: '2',
      PAGE_NUM: 2,
      IS_NEED: '1',
      ORDER_NUM: 1,
      PAGE_FORMAT: 'A4',
    },
    {
      MATERIAL_GUID: 'm-3',
      MATERIAL_NAME: '场地同意书',
      MATERIAL_TYPE: '1',
      IS_NEED: '3',
      BY_LAW: '示例条例第五条',
    },
    {MATERIAL_GUID: 'm-4', MATERIAL_NAME: '飞行记录', MATERIAL_FORMAT: '6'},
  ],
};

/** Model a of its situations. */
export const titles = [
  {
    TITLE: '风筝多大？',
    OPTIONS: [
      {OPTION_VALUE: '小', MATERIALS: []},
      {OPTION_VALUE: '大', MATERIALS: ['m-3']},
    ],
  },
  {
    TITLE: '在哪里放？',
    OPTIONS: [{OPTION_VALUE: '公园', MATERIALS: ['m-3', 'm-2']}, {OPTION_VALUE: '自家院子'}],
  },
];

/** Model b of its situations. */
export const tree = [
  {stateId: '1', stateName: '是第一次登记吗？', isQuestion: 1, answerType: 'y', mustAnswer: 1},
  {stateId: '2', stateName: '是', parentStateId: '1', isQuestion: 0, materials: ['m-2']},
  {stateId: '3', stateName: '否', parentStateId: '1', isQuestion: 0},
  {stateId: '4', stateName: '有几只？', parentStateId: '2', isQuestion: 1, answerType: 's'},
  {stateId: '5', stateName: '一只', parentStateId: '4', isQuestion: 0},
  {
    stateId: '6',
    stateName: '几只',
    parentStateId: '4',
    isQuestion: 0,
    materials: ['m-3'],
    isInformCommit: 1,
  },
  {
    stateId: '7',
    stateName: '带哪些东西？',
    isQuestion: 1,
    answerType: 'm',
    EL_EXPRESSION: "#{a == 'b'}",
  },
  {stateId: '8', stateName: '线轴', parentStateId: '7', isQuestion: 0, materials: ['m-1']},
];
