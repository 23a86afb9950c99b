clausebook("f",[["anytown","Anytown"],["brookham","Brookham"],["dunham","Dunham"]]);
