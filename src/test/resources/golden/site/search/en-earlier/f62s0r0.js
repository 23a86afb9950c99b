clausebook("f",[["anytown","Anytown"],["brookham","Brookham"]]);
