/** The model of Evo Voice, generated from openapi.yaml by `understudy generate`; not edited by hand. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** Everything that Evo Voice publishes about itself. */
export const evoVoiceModel: ServiceModel = {
  "title": "Evo Voice",
  "host": "team.evovoice.io",
  "jsonNames": "camelCase",
  "operations": [
    {
      "name": "ListSessions",
      "routes": [
        {
          "path": "/sessions",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Retrieve a list of sessions",
      "response": {
        "kind": "named",
        "name": "ListResponse",
        "arguments": [
          {
            "kind": "named",
            "name": "SessionInfo"
          }
        ]
      },
      "method": "GET"
    },
    {
      "name": "GetSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Retrieve the specified session",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "GET"
    },
    {
      "name": "NewSession",
      "routes": [
        {
          "path": "/sessions",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Create a new session",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "NewOutgoingSession",
      "routes": [
        {
          "path": "/sessions/outgoing",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [
          "Manager",
          "SystemAdministrator"
        ],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one.",
      "method": "POST"
    },
    {
      "name": "PatchSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}",
          "verbs": [
            "PATCH"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "PATCH"
    },
    {
      "name": "EndSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}",
          "verbs": [
            "DELETE"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Ends the specified session",
      "method": "DELETE"
    },
    {
      "name": "DeleteSessions",
      "routes": [
        {
          "path": "/sessions",
          "verbs": [
            "DELETE"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [
          "Manager",
          "SystemAdministrator"
        ],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "method": "DELETE"
    },
    {
      "name": "RedirectSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}/redirect",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Redirect the session to a new destination",
      "method": "POST"
    },
    {
      "name": "RejectSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}/reject",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "RecordSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}/record",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "LogSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}/log",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "GetMySessions",
      "routes": [
        {
          "path": "/sessions/my",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Get all your active sessions",
      "response": {
        "kind": "named",
        "name": "GetMySessionsResult"
      },
      "method": "GET"
    },
    {
      "name": "GetActiveSessions",
      "routes": [
        {
          "path": "/sessions/active",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Get your active sessions. Will eventually replace GetMySessions",
      "response": {
        "kind": "named",
        "name": "GetActiveSessionsResult"
      },
      "method": "GET"
    },
    {
      "name": "GetActiveCalls",
      "routes": [
        {
          "path": "/calls/active",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [
          "SystemAdministrator",
          "Manager",
          "CallCenterDashboard"
        ],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "GetActiveCallsResult"
      },
      "method": "GET"
    },
    {
      "name": "StartConference",
      "routes": [
        {
          "path": "/sessions/{sessionId}/conference",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "AddConferenceMember",
      "routes": [
        {
          "path": "/sessions/{sessionId}/conference/members",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Converts the specified call into a conference call if necessary and dials the specified member.",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "PatchConferenceMember",
      "routes": [
        {
          "path": "/sessions/{sessionId}/conference/members/{callSid}",
          "verbs": [
            "PATCH"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "PATCH"
    },
    {
      "name": "InviteChatMember",
      "routes": [
        {
          "path": "/sessions/{sessionId}/members",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Add a member to the chat session",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "POST"
    },
    {
      "name": "DeleteChatMember",
      "routes": [
        {
          "path": "/sessions/{sessionId}/members/{memberId}",
          "verbs": [
            "DELETE"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Removes the specified member from the chat",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "method": "DELETE"
    },
    {
      "name": "GetChatTranscript",
      "routes": [
        {
          "path": "/sessions/{sessionId}/transcript",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Gets the specified transcript",
      "response": {
        "kind": "named",
        "name": "GetChatTranscriptResult"
      },
      "method": "GET"
    },
    {
      "name": "SendMessage",
      "routes": [
        {
          "path": "/sessions/{sessionId}/messages",
          "verbs": [
            "POST"
          ]
        },
        {
          "path": "/messages",
          "verbs": []
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "MessageInfo"
      },
      "method": "POST"
    },
    {
      "name": "GetAuthStatus",
      "routes": [
        {
          "path": "/auth/status",
          "verbs": [
            "GET"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": false,
        "requiredRoles": [],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "response": {
        "kind": "named",
        "name": "UserInfo"
      },
      "method": "GET"
    },
    {
      "name": "HoldSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}/hold",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Hold the specified session",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "samples": {
        "format": "jsv",
        "request": "{\n\tcallSid: String,\n\tsessionId: String,\n\treason: None\n}",
        "response": "{\n\tdialState: None,\n\tcallState: Disconnected,\n\tqueueState: None,\n\taccountId: String,\n\taccountName: String,\n\tcustomerId: String,\n\tcustomerBreadcrumb: \n\t[\n\t\t{\n\t\t\tid: String,\n\t\t\tname: String\n\t\t}\n\t],\n\tcustomerName: String,\n\tendpointId: String,\n\tendpointName: String,\n\tdateCompleted: String,\n\tdestination: String,\n\ttoAddress: String,\n\tfromAddress: String,\n\tfromName: String,\n\tansweredByName: String,\n\tqueueMemberId: String,\n\tchannel: Voice,\n\tended: False,\n\toutcome: String,\n\tcallSid: String,\n\tconsoleData: String,\n\tholdQueueName: String,\n\theldByUserId: String,\n\tholdReason: None,\n\tconferenceSid: String,\n\tdisplayName: String,\n\tlog: \n\t[\n\t\t{\n\t\t\tdate: String,\n\t\t\tmessage: String\n\t\t}\n\t],\n\tmembers: \n\t[\n\t\t{\n\t\t\tidentity: String,\n\t\t\tendpointId: String,\n\t\t\tdisplayName: String,\n\t\t\tisOriginalMember: False,\n\t\t\tavatarUrl: String,\n\t\t\tapplicationData: \n\t\t\t{\n\t\t\t\tString: String\n\t\t\t},\n\t\t\tcallState: None,\n\t\t\trole: None,\n\t\t\tcallSid: String,\n\t\t\tmuted: False\n\t\t}\n\t],\n\tcallbackNumber: String,\n\tansweredById: String,\n\tdirection: Incoming,\n\tfromPhoneNumber: String,\n\tmostRecentParticipantCallSid: String,\n\twasMissed: False,\n\tringQueueId: String,\n\tid: String,\n\tdateCreated: String,\n\tdateLastModified: String,\n\tcreatedBy: String,\n\tlastModifiedBy: String\n}"
      }
    }
  ],
  "types": [
    {
      "kind": "enum",
      "name": "SortOrders",
      "values": [
        "Ascend",
        "Descend"
      ]
    },
    {
      "kind": "enum",
      "name": "MessageDirections",
      "values": [
        "Incoming",
        "Outgoing"
      ]
    },
    {
      "kind": "class",
      "name": "ListRequest",
      "parameters": [
        "T"
      ],
      "implements": [
        "IGet"
      ],
      "members": [
        {
          "name": "page",
          "description": "The page to retrieve, counted from 0",
          "type": {
            "kind": "scalar",
            "scalar": "number"
          },
          "nullable": false
        },
        {
          "name": "all",
          "description": "If you want all objects to be returned. This should be used with care",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "countPerPage",
          "description": "The number of objects on a page, 25 unless told",
          "type": {
            "kind": "scalar",
            "scalar": "number"
          },
          "nullable": false
        },
        {
          "name": "specificIds",
          "description": "The IDs of the objects to retrieve",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "sortField",
          "description": "The field to sort by",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "sortOrder",
          "description": "The order to sort in",
          "type": {
            "kind": "named",
            "name": "SortOrders"
          },
          "nullable": false
        },
        {
          "name": "simplifiedPaging",
          "description": "Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        }
      ]
    },
    {
      "kind": "class",
      "name": "ListResponse",
      "parameters": [
        "T"
      ],
      "members": [
        {
          "name": "items",
          "description": "The items",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "T"
            }
          },
          "nullable": true
        },
        {
          "name": "totalCount",
          "description": "The number of items on all pages",
          "type": {
            "kind": "scalar",
            "scalar": "number"
          },
          "nullable": false
        },
        {
          "name": "totalPages",
          "description": "The number of pages",
          "type": {
            "kind": "scalar",
            "scalar": "number"
          },
          "nullable": false
        },
        {
          "name": "hasMorePages",
          "description": "Are there more pages of items? Used with simplified paging",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetMySessionsResult",
      "members": [
        {
          "name": "sessions",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "SessionInfo"
            }
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetActiveSessionsResult",
      "members": [
        {
          "name": "sessions",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "SessionInfo"
            }
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "CallInfo",
      "members": [
        {
          "name": "accountSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "answeredBy",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callerName",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateCreated",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateUpdated",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "direction",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "duration",
          "type": {
            "kind": "scalar",
            "scalar": "number"
          },
          "nullable": false
        },
        {
          "name": "endTime",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "forwardedFrom",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "from",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromFormatted",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "parentCallSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "phoneNumberSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "price",
          "type": {
            "kind": "scalar",
            "scalar": "number"
          },
          "nullable": false
        },
        {
          "name": "priceUnit",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "sid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "startTime",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "status",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "to",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "toFormatted",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "uri",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetActiveCallsResult",
      "members": [
        {
          "name": "calls",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "CallInfo"
            }
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "ChatTranscriptMessage",
      "members": [
        {
          "name": "date",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "from",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "body",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "mediaUri",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "mediaContentType",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetChatTranscriptResult",
      "members": [
        {
          "name": "messages",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "ChatTranscriptMessage"
            }
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "MessageInfo",
      "members": [
        {
          "name": "id",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "accountId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointDisplayName",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "date",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "direction",
          "type": {
            "kind": "named",
            "name": "MessageDirections"
          },
          "nullable": false
        },
        {
          "name": "otherAddress",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "sender",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "text",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "isUnread",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        }
      ]
    },
    {
      "kind": "class",
      "name": "UserInfo",
      "members": [
        {
          "name": "isAuthenticated",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "id",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "name",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "emailAddress",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "roles",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "accountIds",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "accountNames",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "ListSessions",
      "description": "Retrieve a list of sessions",
      "base": "ListRequest",
      "baseArguments": [
        {
          "kind": "named",
          "name": "SessionInfo"
        }
      ],
      "members": [
        {
          "name": "accountIds",
          "description": "The account IDs for the sessions to retrieve",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "searchArchive",
          "description": "Whether to search live or archived sessions",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "startDate",
          "description": "The first day to retrieve sessions of (YYYY-MM-DD)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endDate",
          "description": "The last day to retrieve sessions of (YYYY-MM-DD)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerIds",
          "description": "The customer IDs for the sessions to retrieve",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "endpointIds",
          "description": "The endpoint IDs for the sessions to retrieve",
          "type": {
            "kind": "list",
            "items": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "from",
          "description": "The from address - this is a contains search",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "to",
          "description": "The to address - this is a contains search",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "log",
          "description": "Filter by text in the log",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "parentSessionId",
          "description": "Filter by parent session ID",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetSession",
      "description": "Retrieve the specified session",
      "implements": [
        "IGet"
      ],
      "members": [
        {
          "name": "sessionId",
          "description": "The ID of the session to retrieve",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "NewSession",
      "description": "Create a new session",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "accountId",
          "description": "The ID of the account that the session belongs to",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerId",
          "description": "The ID of the customer that the session is with",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "description": "The ID of the endpoint of the session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "channel",
          "type": {
            "kind": "named",
            "name": "FlowChannels"
          },
          "nullable": true,
          "description": "Voice, chat or fax"
        },
        {
          "name": "direction",
          "type": {
            "kind": "named",
            "name": "SessionDirections"
          },
          "nullable": true,
          "description": "Incoming or outgoing"
        },
        {
          "name": "destination",
          "description": "Whom to reach, as one would dial it",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "toAddress",
          "description": "The address to reach",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromAddress",
          "description": "The address that the session comes from",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromName",
          "description": "The name that the session comes from",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callerId",
          "description": "Outbound caller ID to use",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "displayName",
          "description": "The display name of the session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "consoleData",
          "description": "Any console data for the session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callbackNumber",
          "description": "The callback number",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "ringQueueId",
          "description": "The ring queue to put the session into",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "parentSessionId",
          "description": "The ID of the session that this one comes out of",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "NewOutgoingSession",
      "description": "Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one.",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "flowId",
          "description": "The ID of the flow to be executed as soon as the call is answered.",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "numberToDial",
          "description": "The E164 number to dial",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callerId",
          "description": "The caller ID to use; must be the E164 number of an owned phone number",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "PatchSession",
      "implements": [
        "IPatch"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "consoleData",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callState",
          "type": {
            "kind": "named",
            "name": "SessionCallState"
          },
          "nullable": true
        },
        {
          "name": "holdReason",
          "type": {
            "kind": "named",
            "name": "SessionHoldReasons"
          },
          "nullable": true
        },
        {
          "name": "queueState",
          "type": {
            "kind": "named",
            "name": "SessionQueueStates"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "EndSession",
      "description": "Ends the specified session",
      "implements": [
        "IDelete"
      ],
      "members": [
        {
          "name": "sessionId",
          "description": "The specified session ID",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callSid",
          "description": "The local call ID",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "DeleteSessions",
      "implements": [
        "IDelete"
      ],
      "members": [
        {
          "name": "accountId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "startDateTime",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endDateTime",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "RedirectSession",
      "description": "Redirect the session to a new destination",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "destination",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callerId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "RejectSession",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "RecordSession",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "LogSession",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "message",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "text",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "body",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "entry",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetMySessions",
      "description": "Get all your active sessions",
      "implements": [
        "IGet"
      ],
      "members": []
    },
    {
      "kind": "class",
      "name": "GetActiveSessions",
      "description": "Get your active sessions. Will eventually replace GetMySessions",
      "members": []
    },
    {
      "kind": "class",
      "name": "GetActiveCalls",
      "implements": [
        "IGet"
      ],
      "members": [
        {
          "name": "accountId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "StartConference",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "destination",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromNumber",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "AddConferenceMember",
      "description": "Converts the specified call into a conference call if necessary and dials the specified member.",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "description": "The ID of the active session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callSid",
          "description": "The sid of the active call that is on the voice device",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "destination",
          "description": "The party to invite to the conference",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromNumber",
          "description": "The FROM (caller ID) to use",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "PatchConferenceMember",
      "implements": [
        "IPatch"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "hold",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        },
        {
          "name": "onHold",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        },
        {
          "name": "isHeld",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        },
        {
          "name": "muted",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        },
        {
          "name": "mute",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        },
        {
          "name": "isMuted",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "InviteChatMember",
      "description": "Add a member to the chat session",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "memberToAdd",
          "description": "The member to add: cell phone number, user ID (email)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callerId",
          "description": "Outbound caller ID to use",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "DeleteChatMember",
      "description": "Removes the specified member from the chat",
      "implements": [
        "IDelete"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "memberId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "memberToRemove",
          "description": "The member to remove: cell phone number, user ID (email)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetChatTranscript",
      "description": "Gets the specified transcript",
      "implements": [
        "IGet"
      ],
      "members": [
        {
          "name": "sessionId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "includeHistorical",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": true
        },
        {
          "name": "historicalCutOffDate",
          "description": "The date to go back to. Max 6 months in past",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "SendMessage",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "sessionId",
          "description": "The session to send to. Specify either this or EndpointId+ToAddress",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "toAddress",
          "description": "The address to send to, such as +15556667777. Not used if SessionId is specified",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "body",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "GetAuthStatus",
      "implements": [
        "IGet"
      ],
      "members": []
    },
    {
      "kind": "class",
      "name": "EntityInfo",
      "members": [
        {
          "name": "id",
          "description": "The ID of the object",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateCreated",
          "description": "The date the object was created",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateLastModified",
          "description": "The date the object was last modified",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "createdBy",
          "description": "The user that created this object",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "lastModifiedBy",
          "description": "The user that last modified this object",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "enum",
      "name": "SessionDialState",
      "values": [
        "None",
        "Active"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionCallState",
      "values": [
        "Disconnected",
        "Ringing",
        "Connected",
        "Hold",
        "Passive"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionQueueStates",
      "values": [
        "None",
        "Queued",
        "Ringing",
        "Connected",
        "Hold",
        "Disconnected"
      ]
    },
    {
      "kind": "class",
      "name": "CustomerBreadcrumb",
      "members": [
        {
          "name": "id",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "name",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "enum",
      "name": "FlowChannels",
      "values": [
        "Voice",
        "Chat",
        "Fax"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionHoldReasons",
      "values": [
        "None",
        "Transferring"
      ]
    },
    {
      "kind": "class",
      "name": "SessionLogInfo",
      "members": [
        {
          "name": "date",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "message",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "enum",
      "name": "SessionMemberCallState",
      "values": [
        "None",
        "Ringing",
        "Connected",
        "Hold"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionMemberRoles",
      "values": [
        "None",
        "Caller",
        "Agent",
        "Transfer"
      ]
    },
    {
      "kind": "class",
      "name": "SessionMemberInfo",
      "members": [
        {
          "name": "identity",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "displayName",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "isOriginalMember",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "avatarUrl",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "applicationData",
          "type": {
            "kind": "dictionary",
            "values": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "callState",
          "type": {
            "kind": "named",
            "name": "SessionMemberCallState"
          },
          "nullable": false
        },
        {
          "name": "role",
          "type": {
            "kind": "named",
            "name": "SessionMemberRoles"
          },
          "nullable": false
        },
        {
          "name": "callSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "muted",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        }
      ]
    },
    {
      "kind": "enum",
      "name": "SessionDirections",
      "values": [
        "Incoming",
        "Outgoing"
      ]
    },
    {
      "kind": "class",
      "name": "SessionInfo",
      "base": "EntityInfo",
      "members": [
        {
          "name": "dialState",
          "description": "The state of the session",
          "type": {
            "kind": "named",
            "name": "SessionDialState"
          },
          "nullable": false
        },
        {
          "name": "callState",
          "description": "The call state of the session",
          "type": {
            "kind": "named",
            "name": "SessionCallState"
          },
          "nullable": false
        },
        {
          "name": "queueState",
          "description": "The queue state of the session",
          "type": {
            "kind": "named",
            "name": "SessionQueueStates"
          },
          "nullable": false
        },
        {
          "name": "accountId",
          "description": "The ID of the account associated with the flow",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "accountName",
          "description": "The name of the account associated with the session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerId",
          "description": "The ID of the customer this session is associated with",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerBreadcrumb",
          "description": "The customer breadcrumb this session is associated with",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "CustomerBreadcrumb"
            }
          },
          "nullable": true
        },
        {
          "name": "customerName",
          "description": "The name of the customer this session is associated with",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "description": "The ID of the endpoint associated with this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointName",
          "description": "The name of the endpoint associated with this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateCompleted",
          "description": "The date the call completed",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "destination",
          "description": "The destination of the session (e.g. what was entered into the Dial box)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "toAddress",
          "description": "The to address if any",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromAddress",
          "description": "The from address if any",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromName",
          "description": "The from name if any",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "answeredByName",
          "description": "Answered by name (if any)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "queueMemberId",
          "description": "The ID of the queue member assigned to this call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "channel",
          "description": "The flow channel",
          "type": {
            "kind": "named",
            "name": "FlowChannels"
          },
          "nullable": false
        },
        {
          "name": "ended",
          "description": "Has the session ended",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "outcome",
          "description": "The outcome of the call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callSid",
          "description": "The twilio Call SID of this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "consoleData",
          "description": "Any console data for this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "holdQueueName",
          "description": "The name of the hold queue for this call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "heldByUserId",
          "description": "The user ID who put this call on hold",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "holdReason",
          "description": "The reason for the hold",
          "type": {
            "kind": "named",
            "name": "SessionHoldReasons"
          },
          "nullable": false
        },
        {
          "name": "conferenceSid",
          "description": "The SID of the conference if in a conference call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "displayName",
          "description": "The display name for this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "log",
          "description": "The log entries for this session",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "SessionLogInfo"
            }
          },
          "nullable": true
        },
        {
          "name": "members",
          "description": "The members of this session",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "SessionMemberInfo"
            }
          },
          "nullable": true
        },
        {
          "name": "callbackNumber",
          "description": "The callback number (typically used for SIP to User calls)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "answeredById",
          "description": "The ID of the endpoint that answered",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "direction",
          "description": "Is this session incoming or outgoing?",
          "type": {
            "kind": "named",
            "name": "SessionDirections"
          },
          "nullable": false
        },
        {
          "name": "fromPhoneNumber",
          "description": "The phone number that this session is coming from (used with SMS chats)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "mostRecentParticipantCallSid",
          "description": "The Call SID of the most recently added conference participant",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "wasMissed",
          "description": "Was this session missed?",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "ringQueueId",
          "description": "The ring queue that the call is currently in",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "HoldSession",
      "description": "Hold the specified session",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "callSid",
          "description": "The local call SID",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "sessionId",
          "description": "The ID of the session to hold",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "reason",
          "description": "The reason you are holding this call",
          "type": {
            "kind": "named",
            "name": "SessionHoldReasons"
          },
          "nullable": false
        }
      ]
    }
  ],
  "unknown": [
    "operation-notes",
    "service-methods",
    "namespaces",
    "property-names",
    "scalars",
    "collections",
    "allowed-values",
    "nesting",
    "abstract-classes",
    "enum-descriptions"
  ]
}
