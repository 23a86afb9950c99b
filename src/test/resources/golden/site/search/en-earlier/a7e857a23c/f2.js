clausebook("f2",[["anytown","Anytown"],["brookham","Brookham"]]);
