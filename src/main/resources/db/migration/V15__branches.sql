create index partnership_branch_of on partnership (branch_of);
